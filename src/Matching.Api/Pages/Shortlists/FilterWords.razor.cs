using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Shortlists;

/// <summary>The conditions of a list in words.</summary>
public sealed partial class FilterWords
{
    /// <summary>The conditions.</summary>
    [Parameter, EditorRequired]
    public required CompanyFilter Filter { get; set; }

    private string[] Words => [.. All().OfType<string>()];

    private IEnumerable<string?> All()
    {
        yield return Filter.Name is { } name ? T($"名称含“{name}”", $"name contains '{name}'") : null;
        yield return Filter.City;
        yield return Filter.Tag is { } tag ? (CompanyTags.TryFind(tag, out var known) ? T(known.Name) : tag) : null;
        yield return Filter.MinTier is { } tier ? T($"层级至少 T{tier}", $"tier T{tier} or more") : null;
        yield return Filter.Industry is { } industry ? T($"行业 {industry}", $"industry {industry}") : null;
        yield return Filter.Ownership is { } owner ? T(owner.Name()) : null;
        yield return Filter.Size is { } size ? T(size.Name()) : null;
        yield return Filter.Center is { } center ? T(center.Name()) : null;
        yield return Filter.IncludeSimulated ? T("含模拟企业", "with simulated companies") : null;
    }
}
