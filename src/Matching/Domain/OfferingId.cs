using System.Diagnostics.CodeAnalysis;

namespace Matching.Domain;

/// <summary>Names one offering, written <c>plot:ID</c>, <c>building:ID</c> or <c>center:CODE</c>.</summary>
/// <param name="Kind">What kind of offering it is.</param>
/// <param name="Id">Its identifier within the kind; for a center its code, such as <c>ic-design</c>.</param>
public readonly record struct OfferingId(OfferingKind Kind, string Id) : IComparable<OfferingId>
{
    /// <summary>The offering of a center.</summary>
    public static OfferingId Of(CenterId center) => new(OfferingKind.Center, center.Code());

    /// <summary>Reads <c>plot:ID</c>, <c>building:ID</c> or <c>center:CODE</c>; the kind is not case-sensitive.</summary>
    /// <exception cref="FormatException">The text is none of the three; the message quotes it.</exception>
    public static OfferingId Parse(string text) =>
        TryParse(text, out var id)
            ? id
            : throw new FormatException($"'{text}' does not name an offering; write plot:ID, building:ID or center:CODE with CODE one of {CenterIds.CodeList}.");

    /// <summary>Reads an offering's name; false when it is none of the three forms or names an unknown center.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out OfferingId id)
    {
        id = default;
        var colon = text?.IndexOf(':') ?? -1;
        if (colon <= 0 || colon == text!.Length - 1) return false;
        var rest = text[(colon + 1)..].Trim();
        OfferingKind? kind = text[..colon].Trim().ToLowerInvariant() switch
        {
            "plot" => OfferingKind.Plot,
            "building" => OfferingKind.Building,
            "center" => OfferingKind.Center,
            _ => null,
        };
        if (kind is null || rest.Length == 0) return false;
        if (kind == OfferingKind.Center)
        {
            if (!CenterIds.TryParse(rest, out var center)) return false;
            rest = center.Code();
        }

        id = new OfferingId(kind.Value, rest);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(OfferingId other) =>
        Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Id, other.Id);

    /// <summary>The written form, such as <c>plot:GS0806-05</c>.</summary>
    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()}:{Id}";
}
