using Matching.Api.Contracts;

namespace Matching.Api.Pages.Plans;

/// <summary>A row of the table of quotas.</summary>
public sealed class QuotaLine
{
    /// <summary>The scope of a quota for every center that has no row of its own.</summary>
    public const string EveryCenter = "every-center";

    /// <summary>The scope of a quota for a city.</summary>
    public const string ACity = "city";

    /// <summary>What it is for: a center's code, <see cref="EveryCenter"/> or <see cref="ACity"/>.</summary>
    public string Scope { get; set; } = EveryCenter;

    /// <summary>The city, when it is for one.</summary>
    public string City { get; set; } = "";

    /// <summary>At least so many approaches; null counts as 0.</summary>
    public int? Least { get; set; }

    /// <summary>At most so many; null for no such limit.</summary>
    public int? Most { get; set; }

    /// <summary>What it is in a request.</summary>
    public QuotaRange Range => new() { Least = Least ?? 0, Most = Most };

    /// <summary>What its values are called in a request.</summary>
    public string Name => Scope switch
    {
        EveryCenter => "perCenter",
        ACity => $"cities.{City.Trim()}",
        _ => $"centers.{Scope}",
    };

    /// <summary>A row of a request's quota.</summary>
    public static QuotaLine Of(string scope, QuotaRange range, string city = "") => new() { Scope = scope, City = city, Least = range.Least, Most = range.Most };
}
