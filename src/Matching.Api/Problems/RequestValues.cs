using System.Globalization;
using Matching.Domain;

namespace Matching.Api.Problems;

/// <summary>Reads values of the domain from requests; what cannot be read is noted, and the answer is then of no meaning.</summary>
internal static class RequestValues
{
    /// <summary>An offering's written form.</summary>
    public static OfferingId Offering(RequestErrors errors, string name, string? text)
    {
        if (!errors.Need(name, text)) return default;
        if (OfferingId.TryParse(text, out var id)) return id;
        errors.Add(name, $"'{text}' does not name an offering; write plot:ID, building:ID or center:CODE with CODE one of {CenterIds.CodeList}.");
        return default;
    }

    /// <summary>The written forms of offerings; none when the list is left out.</summary>
    public static IReadOnlyList<OfferingId> Offerings(RequestErrors errors, string name, IReadOnlyList<string>? texts) =>
        [.. (texts ?? []).Select((text, place) => Offering(errors, $"{name}[{place}]", text)).Distinct()];

    /// <summary>A stage's code or name.</summary>
    public static Stage Stage(RequestErrors errors, string name, string? text)
    {
        if (!errors.Need(name, text)) return default;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var code) && Enum.IsDefined((Stage)code)) return (Stage)code;
        foreach (var stage in Enum.GetValues<Stage>())
            if (stage.ToString().Equals(text, StringComparison.OrdinalIgnoreCase)) return stage;
        errors.Add(name, $"'{text}' is not a stage; the stages are {string.Join(", ", Enum.GetValues<Stage>().Select(s => $"{(int)s} {s}"))}.");
        return default;
    }
}
