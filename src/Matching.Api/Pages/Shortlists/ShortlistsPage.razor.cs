using Matching.Domain;

namespace Matching.Api.Pages.Shortlists;

/// <summary>The lists that were kept, newest first.</summary>
public sealed partial class ShortlistsPage
{
    private IReadOnlyList<Shortlist> _lists = [];

    /// <inheritdoc/>
    protected override void OnInitialized() => _lists = Engine.Shortlists();
}
