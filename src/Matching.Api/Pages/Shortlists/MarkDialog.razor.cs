using Matching.Catalog;
using Matching.Domain;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Matching.Api.Pages.Shortlists;

/// <summary>Records that a company was contacted, or that it does not suit and why: the history that models learn from.</summary>
public sealed partial class MarkDialog
{
    // What lies before is a slip in the year.
    private static readonly DateOnly Earliest = new(2000, 1, 1);

    private DateOnly? _on;
    private string _reason = "", _channel = ContactChannels.All[0].Code;
    private Text? _onProblem, _reasonProblem;

    /// <summary>The company's key.</summary>
    [Parameter, EditorRequired]
    public required string CompanyId { get; set; }

    /// <summary>Its name.</summary>
    [Parameter, EditorRequired]
    public required Text CompanyName { get; set; }

    /// <summary>The offering that it was approached for.</summary>
    [Parameter, EditorRequired]
    public required Offering Offering { get; set; }

    /// <summary>Whether it does not suit; else it was contacted.</summary>
    [Parameter]
    public bool Lost { get; set; }

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    /// <inheritdoc/>
    protected override void OnInitialized() => _on = Engine.Today;

    private void Record()
    {
        _onProblem =
            _on is not { } day ? new Text("请填日期", "Give a date")
            : day > Engine.Today ? new Text("日期不能晚于今天", "The date cannot be after today")
            : day < Earliest ? new Text($"日期不能早于 {Shell.Language.Day(Earliest)}，请核对年份", $"The date cannot be before {Shell.Language.Day(Earliest)}; check the year")
            : null;
        _reasonProblem = Lost && _reason.Length == 0 ? new Text("请选择原因", "Choose a reason") : null;
        if (_onProblem is not null || _reasonProblem is not null) return;
        Engine.Record(new Engagement
        {
            CompanyId = CompanyId,
            OfferingId = Offering.Id,
            Stage = Lost ? Stage.Lost : Stage.Contacted,
            On = _on!.Value,
            LostReason = Lost ? _reason : null,
            Channel = Lost ? null : _channel,
        });
        Dialog.Close(DialogResult.Ok(true));
    }
}
