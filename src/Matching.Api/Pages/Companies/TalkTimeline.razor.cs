using Matching.Domain;
using Matching.Explain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Companies;

/// <summary>A company's talks with the district, newest first.</summary>
public sealed partial class TalkTimeline
{
    /// <summary>The company.</summary>
    [Parameter, EditorRequired]
    public required string CompanyId { get; set; }

    /// <summary>The events, newest first.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<DossierEvent> Events { get; set; }

    private string How(DossierEvent talk)
    {
        string?[] parts =
        [
            LostReasons.NameOf(talk.LostReason) is { } reason ? T(reason) : talk.LostReason,
            talk.Channel is { } channel ? T(channel) : null,
            talk.IntroducerName is { } introducer ? T($"{introducer.Zh} 引荐", $"introduced by {introducer.En}") : null,
        ];
        return string.Join(T("；", "; "), parts.OfType<string>()) is { Length: > 0 } said ? said : "—";
    }
}
