using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Match;

/// <summary>The enquiry form (意向登记表), to be filled in while the caller speaks.</summary>
public sealed partial class EnquiryPanel
{
    private IReadOnlyDictionary<string, Suggestion> _suggestions = new Dictionary<string, Suggestion>();
    private ElementReference _faultPlace;

    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired]
    public required EnquiryForm Form { get; set; }

    /// <summary>What is wrong with it.</summary>
    [Parameter, EditorRequired]
    public required EnquiryFaults Faults { get; set; }

    /// <summary>Whether an answer is on its way.</summary>
    [Parameter]
    public bool Busy { get; set; }

    /// <summary>Told when something was typed.</summary>
    [Parameter]
    public EventCallback Changed { get; set; }

    /// <summary>Told when spaces are asked for.</summary>
    [Parameter]
    public EventCallback Asked { get; set; }

    /// <summary>Told when the form is to be emptied.</summary>
    [Parameter]
    public EventCallback Cleared { get; set; }

    /// <summary>Told which example is to be filled in.</summary>
    [Parameter]
    public EventCallback<string> Sampled { get; set; }

    private IEnumerable<string> Wrong =>
        (Faults[EnquiryFaults.Company].Any(EnquiryFaults.IsError) ? [T("企业", "company")] : Array.Empty<string>()).Concat(Faults.Fields.Select(box => T(box.Label)));

    /// <summary>Takes the reader to what is wrong.</summary>
    public ValueTask ShowFaults() => _faultPlace.FocusAsync();

    /// <inheritdoc/>
    protected override void OnParametersSet() => _suggestions = ActivitySuggestions.For(Form);

    // What somebody filled in, or has to mend, stays in sight.
    private bool Opened(IReadOnlyList<EnquiryField> fields) => fields.Any(field => Form[field.Path].Length > 0 || Faults[field.Path].Any());

    private Task Mode(bool isNew)
    {
        Form.IsNewCompany = isNew;
        return Changed.InvokeAsync();
    }

    private Task Known(string? company)
    {
        Form.KnownCompany = company;
        return Changed.InvokeAsync();
    }
}
