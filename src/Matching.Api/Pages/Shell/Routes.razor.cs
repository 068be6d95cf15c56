using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Shell;

/// <summary>Which address shows which page, in which language.</summary>
public sealed partial class Routes
{
    private Language _language = new(English: false);

    /// <summary>Whether English comes first; it travels from the request to the live page.</summary>
    [Parameter]
    public bool English { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized() => _language = new Language(English);
}
