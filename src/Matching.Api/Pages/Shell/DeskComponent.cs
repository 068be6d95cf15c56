using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Shell;

/// <summary>A part of a page: it knows the user's language.</summary>
public abstract class DeskComponent : ComponentBase
{
    /// <summary>The language that comes first.</summary>
    [CascadingParameter]
    public Language Language { get; set; } = new(English: false);

    /// <summary>One of two wordings.</summary>
    protected string T(string zh, string en) => Language[zh, en];

    /// <summary>A text in the user's language.</summary>
    protected string T(Text text) => Language[text];
}
