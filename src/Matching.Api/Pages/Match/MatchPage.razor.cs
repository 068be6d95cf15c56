using Matching.Domain;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Matching.Api.Pages.Match;

/// <summary>An incoming enquiry is matched to space, with the caller on the phone.</summary>
/// <remarks>
/// What was typed is kept by the browser for as long as the window is open, so that a reload or another language loses nothing. It is not in the address:
/// enquiries are confidential, and addresses end up in histories. A registered enquiry has an address that a colleague can open.
/// </remarks>
public sealed partial class MatchPage : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private CancellationTokenSource? _asking;
    private EnquiryForm _form = new();
    private EnquiryFaults _faults = EnquiryFaults.None;
    private MatchAnswer? _answer;
    private RegisteredForm? _registered;
    private Text? _missing;
    private string? _origin;
    private bool _busy, _stale, _showFaults, _showAnswer;
    private EnquiryPanel? _panel;

    /// <summary>An enquiry of the catalog to begin with.</summary>
    [SupplyParameterFromQuery]
    public string? Enquiry { get; set; }

    /// <summary>A company of the catalog to begin with.</summary>
    [SupplyParameterFromQuery]
    public string? Company { get; set; }

    /// <summary><c>table</c>, or cards.</summary>
    [SupplyParameterFromQuery]
    public string? View { get; set; }

    [Inject]
    private MatchingEngine Engine { get; set; } = default!;

    [Inject]
    private EnquiryShelf Shelf { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IJSRuntime Browser { get; set; } = default!;

    // A table needs the whole width.
    private bool Wide => View == "table" && _answer is not null;

    private string Draft => $"matching.enquiry:{_origin}";

    /// <inheritdoc/>
    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
        _asking?.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var origin = $"{Enquiry}|{Company}";
        if (origin == _origin) return;
        var arrived = _origin is null;
        _origin = origin;
        Begin();
        // Who chooses an enquiry of the list wants it as it is stored; who loads the page again, what was typed.
        if (!arrived) await Forget();
        if (!_form.IsEmpty) await Match(byHand: false);
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender && EnquiryForm.Load(await Browser.InvokeAsync<string?>("sessionStorage.getItem", _gone.Token, Draft)) is { IsEmpty: false } draft)
        {
            _form = draft;
            await Match(byHand: false);
            StateHasChanged();
        }

        if (_showFaults && _panel is not null)
        {
            _showFaults = false;
            await _panel.ShowFaults();
        }

        if (_showAnswer)
        {
            _showAnswer = false;
            await Browser.InvokeVoidAsync("desk.show", _gone.Token, MatchResults.TitleId, "start");
        }
    }

    private void Begin()
    {
        (_form, _faults, _answer, _registered, _missing, _stale) = (new EnquiryForm(), EnquiryFaults.None, null, null, null, false);
        var catalog = Engine.Catalog;
        if (Enquiry is { Length: > 0 })
        {
            if (catalog.Enquiries.FirstOrDefault(enquiry => enquiry.Id == Enquiry) is { } stored) Take(stored);
            else _missing = new($"没有编号为 {Enquiry} 的来询", $"There is no enquiry {Enquiry}");
        }
        else if (Company is { Length: > 0 })
        {
            if (catalog.Enquiries.LastOrDefault(enquiry => enquiry.CompanyId == Company) is { } last) Take(last);
            else if (catalog.FindCompany(Company) is not null) _form.KnownCompany = Company;
            else _missing = new($"没有编号为 {Company} 的企业", $"There is no company {Company}");
        }
    }

    private void Take(Enquiry stored)
    {
        _form = EnquiryForm.Of(stored);
        _registered = new RegisteredForm(stored.Id, _form.Copy());
    }

    private Task Ask() => Match(byHand: true);

    private async Task Match(bool byHand)
    {
        _asking?.Cancel();
        _faults = EnquiryFaults.Read(_form, Engine.Today, out var document);
        if (document is null)
        {
            // The last answer stays: it is what the caller was told.
            (_stale, _showFaults) = (_answer is not null, byHand);
            return;
        }

        var asked = _form.Copy();
        var asking = _asking = CancellationTokenSource.CreateLinkedTokenSource(_gone.Token);
        (_busy, _missing) = (true, null);
        try
        {
            var answer = await Task.Run(() => MatchAnswer.Of(Engine, asked, document, Shelf.Keep(document), asking.Token), asking.Token);
            (_answer, _stale, _showAnswer) = (answer, false, byHand);
        }
        catch (OperationCanceledException) when (asking.IsCancellationRequested)
        {
            // The page was left, or something else was asked.
        }
        catch (NotInCatalogException)
        {
            (_faults, _showFaults) = (EnquiryFaults.UnknownCompany(document.CompanyId ?? ""), byHand);
        }
        finally
        {
            if (ReferenceEquals(asking, _asking)) _busy = false;
        }
    }

    private async Task Keep()
    {
        _stale = _answer is not null;
        await Browser.InvokeVoidAsync("sessionStorage.setItem", _gone.Token, Draft, _form.Save());
    }

    private ValueTask Forget() => Browser.InvokeVoidAsync("sessionStorage.removeItem", _gone.Token, Draft);

    private async Task Sample(string resource)
    {
        (_form, _faults, _registered) = (EnquirySamples.Read(resource), EnquiryFaults.None, null);
        await Keep();
    }

    private async Task Clear()
    {
        await Forget();
        if (_origin == "|") Begin();
        else Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { ["enquiry"] = null, ["company"] = null }));
    }
}
