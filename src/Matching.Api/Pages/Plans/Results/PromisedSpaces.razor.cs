using Matching.Planning;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Plans;

/// <summary>How much of each building a plan promises.</summary>
public sealed partial class PromisedSpaces
{
    /// <summary>The buildings.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<PromisedSpace> Spaces { get; set; }
}
