using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Matching.Domain;

/// <summary>An offering number of a land notice (出让编号), such as <c>杭政储出[2020]67号</c> (domain 1.1). It exists only once a notice is out.</summary>
/// <param name="City">Short name of the city or county: 杭 余 萧 临 富 桐 建 淳.</param>
/// <param name="Kind">储: from the land reserve, mainly housing and commerce; 工: industrial, innovation-type land included.</param>
/// <param name="Year">Year of the notice, 2000–2099.</param>
/// <param name="Number">Number within the year, 0–9999.</param>
public readonly partial record struct LandOfferingNumber(char City, char Kind, int Year, int Number)
{
    /// <summary>What makes two notices the same, however their brackets are written.</summary>
    public (char City, char Kind, int Year, int Number) Key => (City, Kind, Year, Number);

    /// <summary>Reads a number with any brackets around the year or none, full-width or not; what follows 号, such as 地块, is ignored.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out LandOfferingNumber number)
    {
        number = default;
        var match = Form().Match(TextFold.HalfWidth(text ?? "").Trim());
        if (!match.Success) return false;
        number = new LandOfferingNumber(
            match.Groups["city"].Value[0],
            match.Groups["kind"].Value[0],
            int.Parse(match.Groups["year"].ValueSpan),
            int.Parse(match.Groups["no"].ValueSpan));
        return true;
    }

    /// <summary>The written form with square brackets.</summary>
    public override string ToString() => $"{City}政{Kind}出[{Year}]{Number}号";

    [GeneratedRegex(@"^(?<city>[杭余萧临富桐建淳])\s*政\s*(?<kind>[储工])\s*出\s*[\[(]?\s*(?<year>20[0-9]{2})\s*[\])]?\s*(?<no>[0-9]{1,4})\s*号")]
    private static partial Regex Form();
}
