using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Matching.Domain;

/// <summary>A planning parcel number (规划地块编号), such as <c>GS0806-R21/B1/B2-05</c> (domain 1.1).</summary>
/// <remarks>
/// Two forms: with a planning unit (<c>GS0806-R21/B1/B2-05</c>, <c>XH020104-22</c>) and bare (<c>R22-07</c>). Numbers are equal when their written
/// form is; aliases do not count. An old number in "(原…)" follows the class codes of GBJ 137-90 and is kept as an alias, never read for uses.
/// </remarks>
public sealed partial record ParcelNumber
{
    private ParcelNumber()
    {
    }

    /// <summary>Initials of the district, such as GS for 拱墅; null in the bare form.</summary>
    public string? DistrictPrefix { get; private init; }

    /// <summary>Planning block, two to six digits, such as 0806; null in the bare form.</summary>
    public string? Block { get; private init; }

    /// <summary>Land-use codes in the number; empty when it names none. Several on a mixed parcel.</summary>
    public IReadOnlyList<string> Uses { get; private init; } = [];

    /// <summary>Sequence within the block, such as 05 or 05A.</summary>
    public string Sequence { get; private init; } = "";

    /// <summary>Old numbers of the same parcel.</summary>
    public IReadOnlyList<string> Aliases { get; private init; } = [];

    /// <summary>Whether it has no planning unit.</summary>
    public bool IsBare => Block is null;

    /// <summary>Reads a parcel number; full-width characters, spaces, a trailing 地块 and "(原…)" are tolerated.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ParcelNumber? number)
    {
        number = null;
        var folded = TextFold.Compact(text ?? "");
        var aliases = Former().Matches(folded)
            .SelectMany(m => m.Groups["old"].Value.Split('、', ',', ';'))
            .Select(TrimNoun)
            .Where(a => a.Length > 0)
            .ToArray();
        var core = TrimNoun(Former().Replace(folded, ""));
        var match = Unit().Match(core);
        if (!match.Success) match = Bare().Match(core);
        if (!match.Success) return false;

        var uses = match.Groups["uses"];
        number = new ParcelNumber
        {
            DistrictPrefix = match.Groups["unit"] is { Success: true } unit ? unit.Value : null,
            Block = match.Groups["block"] is { Success: true } block ? block.Value : null,
            Uses = uses.Success ? uses.Value.Split('/') : [],
            Sequence = match.Groups["seq"].Value,
            Aliases = aliases,
        };
        return true;
    }

    /// <summary>Whether both have the same written form.</summary>
    public bool Equals(ParcelNumber? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The written form, half-width and without aliases.</summary>
    public override string ToString() =>
        string.Join('-', new[] { DistrictPrefix + Block, string.Join('/', Uses), Sequence }.Where(part => part.Length > 0));

    private static string TrimNoun(string text) => text.EndsWith("地块", StringComparison.Ordinal) ? text[..^2] : text;

    [GeneratedRegex(@"\(原(?<old>[^)]*)\)")]
    private static partial Regex Former();

    [GeneratedRegex(@"^(?<unit>[A-Z]{2})(?<block>[0-9]{2,6})(?:-(?<uses>[A-Z](?:[0-9]{1,3}|创)?[a-z]?(?:/[A-Z](?:[0-9]{1,3}|创)?[a-z]?)*))?-(?<seq>[0-9]{1,3}[A-Za-z]?)\z")]
    private static partial Regex Unit();

    [GeneratedRegex(@"^(?<uses>[A-Z](?:[0-9]{1,3}|创)?[a-z]?(?:/[A-Z](?:[0-9]{1,3}|创)?[a-z]?)*)-(?<seq>[0-9]{1,3}[A-Za-z]?)\z")]
    private static partial Regex Bare();
}
