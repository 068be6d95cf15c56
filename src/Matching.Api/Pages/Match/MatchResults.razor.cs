using Matching.Api.Pages.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Matching.Api.Pages.Match;

/// <summary>Which spaces suit the enquiry, which do not, and what to ask.</summary>
public sealed partial class MatchResults
{
    private const int Step = 10;

    private int _feasible = Step, _infeasible = Step / 2;

    /// <summary>The answer.</summary>
    [Parameter, EditorRequired]
    public required MatchAnswer Answer { get; set; }

    /// <summary>Whether as a table; else as cards.</summary>
    [Parameter]
    public bool Table { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IJSRuntime Browser { get; set; } = default!;

    private string Rejections => string.Join(T("，", ", "), Answer.List.Rejections.OrderByDescending(gate => gate.Value).Select(gate => $"{T(GateTable.NameOf(gate.Key))} {gate.Value}"));

    private string AddressOf(string? view) => Navigation.GetUriWithQueryParameter("view", view);

    private Task Print() => Browser.InvokeVoidAsync("desk.print").AsTask();
}
