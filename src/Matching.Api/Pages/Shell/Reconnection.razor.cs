using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Shell;

/// <summary>What is said while the page has lost its server; desk.js connects again.</summary>
public sealed partial class Reconnection
{
    /// <summary>The language that comes first.</summary>
    [Parameter, EditorRequired]
    public required Language Language { get; set; }
}
