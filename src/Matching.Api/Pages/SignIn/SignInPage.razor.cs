using Matching.Api.Pages.Shell;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.SignIn;

/// <summary>Where a browser shows its key; a plain form, so that it needs nothing that a key protects.</summary>
public sealed partial class SignInPage
{
    /// <summary>The language that comes first.</summary>
    [Parameter, EditorRequired]
    public required Language Language { get; set; }

    /// <summary>Where to go afterwards.</summary>
    [Parameter, EditorRequired]
    public required string Back { get; set; }

    /// <summary>Whether the last key was wrong.</summary>
    [Parameter]
    public bool Refused { get; set; }
}
