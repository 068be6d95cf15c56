using Matching.Domain;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Matching.Api.Pages.Shortlists;

/// <summary>A list that was kept, as it was.</summary>
public sealed partial class KeptShortlistPage
{
    private Shortlist? _kept;
    private bool _renaming;
    private string? _name;
    private Text? _nameProblem;

    /// <summary>The list's key.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Whether to open the printer's dialog at once.</summary>
    [SupplyParameterFromQuery]
    public bool? Print { get; set; }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender && Print == true) await Script.InvokeVoidAsync("desk.print");
    }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (_kept?.Id == Id) return;
        try
        {
            _kept = Engine.FindShortlist(Id);
        }
        catch (NotInCatalogException)
        {
            _kept = null;
        }
    }

    private void Toggle() => (_renaming, _name, _nameProblem) = (!_renaming, _kept?.Name, null);

    private void Rename()
    {
        // A blank one would silently take the name away.
        _nameProblem = string.IsNullOrWhiteSpace(_name) ? new Text("请填名称", "Give a name") : null;
        if (_nameProblem is not null) return;
        _kept = Engine.Rename(Id, _name);
        _renaming = false;
    }

    private string File(string format) => $"/api/shortlists/{Uri.EscapeDataString(Id)}?format={format}";
}
