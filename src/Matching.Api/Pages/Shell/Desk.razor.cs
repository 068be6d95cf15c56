using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Shell;

/// <summary>The document around every page of the staff's desk.</summary>
public sealed partial class Desk
{
    private Language _language = new(English: false);

    /// <summary>The request that is answered.</summary>
    [CascadingParameter]
    public HttpContext? Http { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        if (Http is not null) _language = Language.Of(Http);
    }
}
