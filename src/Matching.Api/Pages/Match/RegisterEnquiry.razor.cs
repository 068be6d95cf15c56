using Matching.Domain;
using Matching.Import;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Match;

/// <summary>Puts the matched enquiry into the catalog after a second word; it then has an address of its own.</summary>
public sealed partial class RegisterEnquiry
{
    private bool _asking, _busy;
    private EnquiryRegistration? _done;

    /// <summary>The answer to the enquiry.</summary>
    [Parameter, EditorRequired]
    public required MatchAnswer Answer { get; set; }

    /// <summary>The registered enquiry that the form began with, or became; null while there is none.</summary>
    [Parameter]
    public RegisteredForm? Registered { get; set; }

    /// <summary>Told when the enquiry was registered.</summary>
    [Parameter]
    public EventCallback<RegisteredForm> NowRegistered { get; set; }

    [Inject]
    private MatchingEngine Engine { get; set; } = default!;

    private IEnumerable<ImportIssue> Refused => _done is { EnquiryId: null } refused ? refused.Issues.Where(issue => issue.Severity == IssueSeverity.Error) : [];

    private EnquiryDocument Enquiry => Answer.Enquiry;

    private Text Question => (Enquiry.Company, Registered) switch
    {
        ({ } company, _) when Namesake(company) is { } known => new(
            $"库内已有同名企业 {known.DisplayName}（编号 {known.Id}），确定作为新企业登记？", $"There is a company {known.DisplayName} on file (No. {known.Id}): register another one of that name?"),
        ({ } company, _) => new($"登记这条来询，并把“{company.DisplayName}”加入企业清单？", $"Register this enquiry, and add {company.NameEn ?? company.DisplayName} to the companies?"),
        (_, { Id: var id }) => new($"内容已改动，另登记为一条新来询（{id} 不变）？", $"It was changed: register it as a new enquiry ({id} stays as it is)?"),
        _ => new("按匹配时的内容登记这条来询？", "Register this enquiry as it was matched?"),
    };

    // With the same credit code it is the same company, and nothing is added.
    private Company? Namesake(Company described) => Engine.Catalog.Companies.Select(entry => entry.Company)
        .FirstOrDefault(known => known.DisplayName == described.DisplayName && (known.Uscc is null || known.Uscc != described.Uscc));

    private async Task Register()
    {
        // A second click may be on its way before the button is gone.
        if (_busy || _done is { EnquiryId: not null }) return;
        _busy = true;
        try
        {
            _done = await Task.Run(() => Engine.Register(Enquiry));
            if (_done.EnquiryId is { } id) await NowRegistered.InvokeAsync(new RegisteredForm(id, Answer.Form));
        }
        finally
        {
            (_busy, _asking) = (false, false);
        }
    }
}
