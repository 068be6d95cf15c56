using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Shortlists;

/// <summary>A kept list as files.</summary>
public sealed partial class KeptFiles
{
    /// <summary>The list's key.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    private string Address(string format) => $"/api/shortlists/{Uri.EscapeDataString(Id)}?format={format}";
}
