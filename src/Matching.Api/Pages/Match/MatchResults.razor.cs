using Matching.Api.Pages.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Matching.Api.Pages.Match;

/// <summary>Which spaces suit the enquiry, which do not, and what to ask.</summary>
public sealed partial class MatchResults
{
    /// <summary>The id of the answer's title.</summary>
    public const string TitleId = "results-title";

    private const int Step = 10;

    private int _feasible = Step, _littleKnown = Step / 2, _infeasible = Step / 2;

    /// <summary>The answer.</summary>
    [Parameter, EditorRequired]
    public required MatchAnswer Answer { get; set; }

    /// <summary>The registered enquiry that the form began with, or became; null while there is none.</summary>
    [Parameter]
    public RegisteredForm? Registered { get; set; }

    /// <summary>Told when the enquiry was registered.</summary>
    [Parameter]
    public EventCallback<RegisteredForm> NowRegistered { get; set; }

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
