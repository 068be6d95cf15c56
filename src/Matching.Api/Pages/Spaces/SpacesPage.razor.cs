using Matching.Catalog;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Spaces;

/// <summary>What the district has to offer: on a map, and in a list beside it.</summary>
public sealed partial class SpacesPage
{
    /// <summary>How many spaces are shown at most: more are no map any more.</summary>
    public const int AtMost = 600;

    private SpaceQuestion _question = new();
    private IReadOnlyList<SpaceItem> _found = [], _shown = [];
    private IReadOnlyList<PlatformPlace> _places = [];
    private IReadOnlyList<string> _platforms = [];
    private string? _badArea;
    private int _total;

    /// <summary><c>plot</c> or <c>building</c>.</summary>
    [SupplyParameterFromQuery]
    public string? Kind { get; set; }

    /// <summary>A status, or <c>unknown</c>.</summary>
    [SupplyParameterFromQuery]
    public string? Status { get; set; }

    /// <summary>The code of a center that they host.</summary>
    [SupplyParameterFromQuery]
    public string? Center { get; set; }

    /// <summary>The platform.</summary>
    [SupplyParameterFromQuery]
    public string? Platform { get; set; }

    /// <summary>Least free area, m².</summary>
    [SupplyParameterFromQuery]
    public string? Area { get; set; }

    /// <summary>A part of the name or the address.</summary>
    [SupplyParameterFromQuery]
    public string? Name { get; set; }

    /// <summary><c>real</c>, <c>illustrative</c> or <c>simulated</c>.</summary>
    [SupplyParameterFromQuery]
    public string? Data { get; set; }

    /// <summary>The code of the center whose fit shades the map.</summary>
    [SupplyParameterFromQuery]
    public string? Fit { get; set; }

    private string Count
    {
        get
        {
            var drawn = _found.Count(item => item.At is not null);
            return T($"{_found.Count:#,0} 个空间（共 {_total:#,0} 个），其中 {drawn:#,0} 个有坐标", $"{_found.Count:#,0} spaces of {_total:#,0}, {drawn:#,0} of them with coordinates");
        }
    }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        _question = SpaceQuestion.Of(Kind, Status, Center, Platform, Area, Name, Data, Fit);
        _badArea = string.IsNullOrWhiteSpace(Area) || SpaceQuestion.TryArea(Area, out _) ? null : Area;
        var all = SpaceItem.All(Engine.Catalog);
        _total = all.Count;
        _found = _question.Answer(all);
        _shown = _found.Count > AtMost ? [.. _found.Take(AtMost)] : _found;
        _platforms = [.. all.Select(item => item.Offering.Platform?.Trim()).OfType<string>().Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var named = _shown.Where(item => item.At is not null).Select(item => item.Offering.Platform?.Trim()).ToHashSet(StringComparer.Ordinal);
        _places = [.. Engine.Platforms().Where(place => named.Contains(place.Platform))];
    }

    private void Go(SpaceQuestion question)
    {
        // The address follows after a moment, and the next choice builds on this one.
        _question = question;
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(question.Parts()));
    }
}
