using Matching.Api.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;

namespace Matching.Api.Pages.Shell;

/// <summary>What stands around every page: navigation, language, and what is said when a page fails.</summary>
public sealed partial class DeskLayout : IDisposable
{
    private ErrorBoundary? _boundary;

    /// <summary>The language that comes first.</summary>
    [CascadingParameter]
    public Language Language { get; set; } = new(English: false);

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private ApiKeyRing Keys { get; set; } = default!;

    private string Here => "/" + Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0];

    private string Skip => Here + "#content";

    private string Switch => $"/language/{(Language.English ? "zh" : "en")}?back={Uri.EscapeDataString(Here)}";

    /// <inheritdoc/>
    public void Dispose() => Navigation.LocationChanged -= Moved;

    /// <inheritdoc/>
    protected override void OnInitialized() => Navigation.LocationChanged += Moved;

    /// <inheritdoc/>
    protected override void OnParametersSet() => _boundary?.Recover();

    private void Moved(object? sender, LocationChangedEventArgs moved) => InvokeAsync(StateHasChanged);
}
