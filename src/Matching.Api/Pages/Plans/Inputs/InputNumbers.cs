using Matching.Api.Problems;

namespace Matching.Api.Pages.Plans;

/// <summary>Reads numbers that a user filled in.</summary>
internal static class InputNumbers
{
    /// <summary>A number that must be there; what is missing is noted and replaced, so that all else is checked too.</summary>
    public static int Need(RequestErrors errors, string name, int? value, int otherwise)
    {
        if (value is null) errors.Add(name, $"{name} is missing.", new("请填写整数", "fill in a whole number"));
        return value ?? otherwise;
    }
}
