using Matching.Api.Pages.Parts;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Today;

/// <summary>How much of the data is real, and how old it is.</summary>
public sealed partial class DataTable
{
    /// <summary>The sorts of rows.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<KindCounts> Counts { get; set; }

    private static string Count(int count) => count == 0 ? "—" : Shell.Language.Number(count, 0);
}
