using System.ComponentModel.DataAnnotations;
using Matching.Api.Problems;
using Matching.Planning;

namespace Matching.Api.Contracts;

/// <summary>How many approaches there have to be, as far as they can be, and may be.</summary>
public sealed record QuotaRange
{
    /// <summary>At least so many, as far as it can be reached; what is missed is reported.</summary>
    [Range(0, 5000)]
    public int Least { get; init; }

    /// <summary>Never more; no such limit when left out.</summary>
    [Range(0, 5000)]
    public int? Most { get; init; }

    internal static Quota Read(RequestErrors errors, string name, QuotaRange? range)
    {
        if (range is null)
        {
            errors.Add(name, $"{name} is missing.", new("请填写配额", "the quota is missing"));
            return new Quota();
        }

        errors.Range($"{name}.least", range.Least, 0, 5000);
        if (range.Most is { } most) errors.Range($"{name}.most", most, 0, 5000);
        if (range.Most < range.Least) errors.Add(name, $"{name} is {range.Least} to {range.Most}; it must not end below its start.", new("最多不能小于最少", "most must not be below least"));
        return new Quota(range.Least, range.Most);
    }
}
