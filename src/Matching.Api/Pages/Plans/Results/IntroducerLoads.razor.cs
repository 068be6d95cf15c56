using Matching.Planning;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Plans;

/// <summary>How often a plan asks each resident firm for an introduction (以企引企).</summary>
public sealed partial class IntroducerLoads
{
    /// <summary>The approaches of the plan.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<ProposedApproach> Lines { get; set; }

    /// <summary>How often one may be asked.</summary>
    [Parameter]
    public int Most { get; set; }

    private IReadOnlyList<ProposedApproach[]> Firms =>
    [
        .. Lines.Where(line => line.IntroducerId is not null).GroupBy(line => line.IntroducerId, (_, lines) => lines.ToArray()).OrderByDescending(lines => lines.Length),
    ];
}
