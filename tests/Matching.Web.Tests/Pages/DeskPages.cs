namespace Matching.Web.Tests.Pages;

/// <summary>Every page of the desk, by the address that opens it with the data that ships.</summary>
public static class DeskPages
{
    public static readonly (string Name, string Address)[] All =
    [
        ("today", "/"),
        ("match", "/match"),
        ("match-answer", "/match?enquiry=SIM-E0520"),
        ("match-table", "/match?enquiry=SIM-E0518&view=table"),
        ("shortlist", "/shortlist?offering=center:ic-design"),
        ("shortlist-open", "/shortlist?offering=center:big-data&open=G500-069"),
        ("shortlist-compare", "/shortlist/compare?offering=center:smart-logistics&companies=G500-119,G500-138"),
        ("shortlists", "/shortlists"),
        ("plans-outreach", "/plans"),
        ("plans-trip", "/plans/trip"),
        ("quality", "/quality"),
        ("quality-placement", "/quality?kind=placement"),
        ("spaces", "/spaces"),
        ("spaces-fit", "/spaces?fit=big-data&kind=building"),
        ("space-plot", "/spaces/plot:EX-P12"),
        ("space-building", "/spaces/building:EX-B13"),
        ("space-center", "/spaces/center:ic-design"),
        ("import", "/import"),
        ("companies", "/companies"),
        ("companies-found", "/companies?q=wk"),
        ("companies-none", "/companies?q=qqqq"),
        ("company", "/companies/G500-069?offering=center:big-data"),
        ("company-ties", "/companies/GS-cloud-dc?simulated=true"),
    ];

    public static TheoryData<string, bool, int> Everywhere =>
        [.. from page in All from english in new[] { false, true } from width in new[] { 1280, 390 } select (page.Address, english, width)];
}
