using Microsoft.AspNetCore.Components.Routing;

namespace Matching.Api.Pages.Shell;

/// <summary>A link of the navigation; it stays lit on what was kept beneath the same name, as <c>/shortlists/…</c> under <c>/shortlist</c>.</summary>
public sealed class SectionLink : NavLink
{
    /// <inheritdoc/>
    protected override bool ShouldMatch(string uriAbsolute) =>
        base.ShouldMatch(uriAbsolute) || (Match == NavLinkMatch.Prefix && IsPlural(new Uri(uriAbsolute).AbsolutePath));

    private bool IsPlural(string path) =>
        AdditionalAttributes?.GetValueOrDefault("href") is string section && $"{path}/".StartsWith($"{section}s/", StringComparison.OrdinalIgnoreCase);
}
