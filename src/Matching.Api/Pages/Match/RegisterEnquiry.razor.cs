using Matching.Domain;
using Matching.Import;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Match;

/// <summary>Puts the matched enquiry into the catalog after a second word; it then has an address of its own.</summary>
public sealed partial class RegisterEnquiry
{
    private bool _asking, _busy;
    private EnquiryRegistration? _done;

    /// <summary>The enquiry that was matched.</summary>
    [Parameter, EditorRequired]
    public required EnquiryDocument Enquiry { get; set; }

    [Inject]
    private MatchingEngine Engine { get; set; } = default!;

    private IEnumerable<ImportIssue> Refused => _done is { EnquiryId: null } refused ? refused.Issues.Where(issue => issue.Severity == IssueSeverity.Error) : [];

    private Text Question => Enquiry.Company is { } company
        ? new($"登记这条来询，并把“{company.DisplayName}”加入企业清单？", $"Register this enquiry, and add {company.NameEn ?? company.DisplayName} to the companies?")
        : new("按匹配时的内容登记这条来询？", "Register this enquiry as it was matched?");

    private async Task Register()
    {
        _busy = true;
        try
        {
            _done = await Task.Run(() => Engine.Register(Enquiry));
        }
        finally
        {
            (_busy, _asking) = (false, false);
        }
    }
}
