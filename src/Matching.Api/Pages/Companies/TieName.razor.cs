using Matching.Catalog;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Companies;

/// <summary>A firm in the table of ties; it leads to its page where there is one.</summary>
public sealed partial class TieName
{
    /// <summary>The firm.</summary>
    [Parameter, EditorRequired]
    public required TieNode Node { get; set; }
}
