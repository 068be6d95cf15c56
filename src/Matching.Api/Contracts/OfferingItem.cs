using System.Text.Json.Serialization;
using Matching.Catalog;
using Matching.Domain;

namespace Matching.Api.Contracts;

/// <summary>What the district offers: a plot, a building or a center, told apart by <c>kind</c>. Null is unknown, never 0.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlotItem), "plot")]
[JsonDerivedType(typeof(BuildingItem), "building")]
[JsonDerivedType(typeof(CenterOfferingItem), "center")]
public abstract record OfferingItem
{
    /// <summary>The written form, such as <c>plot:GS0806-05</c>.</summary>
    [JsonPropertyOrder(-1)]
    public required string Id { get; init; }

    /// <summary>Name in Chinese; for plots and buildings the only one.</summary>
    [JsonPropertyOrder(-1)]
    public required string NameZh { get; init; }

    /// <summary>Name in English.</summary>
    [JsonPropertyOrder(-1)]
    public required string NameEn { get; init; }

    /// <summary>Real, illustrative or simulated.</summary>
    [JsonPropertyOrder(-1)]
    public required DataKind DataKind { get; init; }

    /// <summary>Where the row comes from.</summary>
    [JsonPropertyOrder(-1)]
    public required string Source { get; init; }

    /// <summary>The item of an offering in the catalog.</summary>
    public static OfferingItem Of(Offering offering) => offering switch
    {
        { Plot: { } plot } => PlotItem.From(offering, plot),
        { Building: { } building } => BuildingItem.From(offering, building),
        _ => CenterOfferingItem.From(offering),
    };
}
