using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Parts;

/// <summary>How many hard constraints fail, are open and hold; what fails is named on pointing.</summary>
public sealed partial class GateMarks
{
    /// <summary>The constraints.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<GateResult> Gates { get; set; }

    private string Label => string.Join(
        T("；", "; "),
        [
            T($"{Count(GateOutcome.Fail)} 项不符，{Count(GateOutcome.Unknown)} 项待问，{Count(GateOutcome.Pass)} 项符合", $"{Count(GateOutcome.Fail)} fail, {Count(GateOutcome.Unknown)} to be asked, {Count(GateOutcome.Pass)} pass"),
            .. Gates.Where(gate => gate.Outcome == GateOutcome.Fail).Select(gate => T(gate.Message)),
        ]);

    private int Count(GateOutcome outcome) => Gates.Count(gate => gate.Outcome == outcome);
}
