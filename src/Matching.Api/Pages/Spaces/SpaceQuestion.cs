using System.Globalization;
using Matching.Domain;

namespace Matching.Api.Pages.Spaces;

/// <summary>Which spaces are shown and how they are shaded, as it stands in the address.</summary>
public sealed record SpaceQuestion
{
    /// <summary>How the address says that nobody knows the status.</summary>
    public const string UnknownStatus = "unknown";

    /// <summary>Plots or buildings; null for both.</summary>
    public OfferingKind? Kind { get; init; }

    /// <summary>A status by its name, or <see cref="UnknownStatus"/>; null for any.</summary>
    public string? Status { get; init; }

    /// <summary>The center that they host; null for any.</summary>
    public CenterId? Center { get; init; }

    /// <summary>The platform; null for any.</summary>
    public string? Platform { get; init; }

    /// <summary>Least free area, m²; null for no limit.</summary>
    public decimal? LeastM2 { get; init; }

    /// <summary>A part of the name, the key or the address; null for any.</summary>
    public string? Name { get; init; }

    /// <summary>How much of the world stands behind them; null for all.</summary>
    public DataKind? Data { get; init; }

    /// <summary>The center whose fit shades the marks and orders the list; null to color them by status.</summary>
    public CenterId? Fit { get; init; }

    /// <summary>The same without conditions.</summary>
    public SpaceQuestion Cleared => new() { Fit = Fit };

    /// <summary>Reads the parts of an address; what makes no sense sets no limit.</summary>
    public static SpaceQuestion Of(string? kind, string? status, string? center, string? platform, string? area, string? name, string? data, string? fit) => new()
    {
        Kind = Word<OfferingKind>(kind) is { } wanted and not OfferingKind.Center ? wanted : null,
        Status = string.Equals(status, UnknownStatus, StringComparison.OrdinalIgnoreCase) ? UnknownStatus : Word<SpaceStatus>(status)?.ToString(),
        Center = CenterIds.TryParse(center, out var hosted) ? hosted : null,
        Platform = Some(platform),
        LeastM2 = TryArea(area, out var least) ? least : null,
        Name = Some(name),
        Data = Word<DataKind>(data),
        Fit = CenterIds.TryParse(fit, out var shaded) ? shaded : null,
    };

    /// <summary>Reads an area in m²; false when it is no number of 0 or more.</summary>
    public static bool TryArea(string? text, out decimal squareMeters) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out squareMeters);

    /// <summary>The parts of the address; null takes one out.</summary>
    public IReadOnlyDictionary<string, object?> Parts() => new Dictionary<string, object?>
    {
        ["kind"] = Kind?.ToString().ToLowerInvariant(),
        ["status"] = Status,
        ["center"] = Center?.Code(),
        ["platform"] = Platform,
        ["area"] = LeastM2?.ToString(CultureInfo.InvariantCulture),
        ["name"] = Name,
        ["data"] = Data?.ToString().ToLowerInvariant(),
        ["fit"] = Fit?.Code(),
    };

    /// <summary>Whether a space is asked for; one whose area is unknown does not meet a least area.</summary>
    public bool Admits(SpaceItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var offering = item.Offering;
        return (Kind is null || offering.Id.Kind == Kind)
            && (Status is null || (offering.Status?.ToString() ?? UnknownStatus) == Status)
            && (Center is not { } center || item.Fit(center) >= SpaceItem.Hosting)
            && (Platform is null || offering.Platform?.Trim() == Platform)
            && (LeastM2 is not { } least || item.FreeM2 >= least)
            && (Data is null || offering.Source.Kind == Data)
            && (Name is null || new[] { offering.Name.Zh, offering.Id.Id, offering.Building?.Address, offering.Plot?.ParcelNumber }.Any(text => text?.Contains(Name, StringComparison.OrdinalIgnoreCase) == true));
    }

    /// <summary>The spaces asked for: by fit where one is chosen, else as they come.</summary>
    public IReadOnlyList<SpaceItem> Answer(IEnumerable<SpaceItem> all)
    {
        var admitted = all.Where(Admits);
        return Fit is { } center ? [.. admitted.OrderByDescending(item => item.Fit(center) ?? -1)] : [.. admitted];
    }

    private static string? Some(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static T? Word<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, ignoreCase: true, out var word) && Enum.IsDefined(word) ? word : null;
}
