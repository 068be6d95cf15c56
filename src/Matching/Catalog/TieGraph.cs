using Matching.Domain;

namespace Matching.Catalog;

/// <summary>Ties from resident firms to companies (以企引企, domain 3.6), and the paths of one or two ties that they make.</summary>
/// <remarks>A path of two leads from a resident over another firm that introduces, itself tied to the first: Alibaba Cloud → AIoT base → supplier.</remarks>
public sealed class TieGraph
{
    /// <summary>How much a resident counts that nobody has graded: the middle of the 0.3–1.0 of domain 3.6.</summary>
    public const double UngradedImportance = 0.7;

    /// <summary>What is left of a path's strength when it has two ties (domain 3.6).</summary>
    public const double SecondTieDecay = 0.5;

    private readonly Dictionary<string, Tie[]> _byCompany;

    // For each company, in the order of its ties: the ties to the firm that would introduce it, which are the first halves of longer paths.
    private readonly Dictionary<string, Tie[][]> _before;

    private readonly Lazy<ILookup<string, Tie>> _byResident;

    internal TieGraph(IReadOnlyList<Tie> ties)
    {
        _byResident = new(() => ties.OrderBy(t => t.Key, StringComparer.Ordinal).ToLookup(t => t.ResidentId, StringComparer.Ordinal));

        // Strengths are multiplied up: in another order the last digit of the product may differ.
        _byCompany = ties.OrderBy(t => t.Key, StringComparer.Ordinal).GroupBy(t => t.CompanyId, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        _before = _byCompany.Where(c => c.Value.Any(t => FirstHalves(t).Length > 0)).ToDictionary(c => c.Key, c => Array.ConvertAll(c.Value, FirstHalves), StringComparer.Ordinal);
        ResidentIds = ties.Select(t => t.ResidentId).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The firms that can introduce somebody.</summary>
    public IReadOnlySet<string> ResidentIds { get; }

    /// <summary>The companies that somebody is tied to.</summary>
    public IReadOnlyCollection<string> CompanyIds => _byCompany.Keys;

    /// <summary>Ties to a company that were known before a day.</summary>
    public IEnumerable<Tie> To(string companyId, DateOnly before) =>
        _byCompany.TryGetValue(companyId, out var ties) ? ties.Where(t => WasKnown(t, before)) : [];

    /// <summary>Ties of a resident firm that were known before a day, ordered by key.</summary>
    public IEnumerable<Tie> From(string residentId, DateOnly before) => _byResident.Value[residentId].Where(t => WasKnown(t, before));

    /// <summary>All ties to a company, whenever they became known, ordered by key.</summary>
    public ReadOnlySpan<Tie> AllTo(string companyId) => _byCompany.GetValueOrDefault(companyId);

    /// <summary>The paths of one and of two ties to a company that were known before a day: the short ones first, then by the keys of their ties.</summary>
    public IEnumerable<TiePath> PathsTo(string companyId, DateOnly before)
    {
        foreach (var tie in To(companyId, before)) yield return new TiePath(null, tie);
        if (!_before.TryGetValue(companyId, out var before2)) yield break;
        var ties = _byCompany[companyId];
        for (var i = 0; i < ties.Length; i++)
        {
            if (!WasKnown(ties[i], before)) continue;
            foreach (var first in before2[i])
            {
                if (WasKnown(first, before) && first.ResidentId != companyId) yield return new TiePath(first, ties[i]);
            }
        }
    }

    /// <summary>tieScore(t) = 1 − Π(1 − s·a) over the paths of at most two ties that were known before a day (domain 3.6); 0 without one.</summary>
    public double Score(string companyId, DateOnly before)
    {
        if (!_byCompany.TryGetValue(companyId, out var ties)) return 0;
        var none = 1.0;
        foreach (var tie in ties)
        {
            if (WasKnown(tie, before)) none *= 1 - (StrengthOf(tie) * ImportanceOf(tie));
        }

        if (!_before.TryGetValue(companyId, out var before2)) return 1 - none;
        for (var i = 0; i < ties.Length; i++)
        {
            if (!WasKnown(ties[i], before)) continue;
            foreach (var first in before2[i])
            {
                if (WasKnown(first, before) && first.ResidentId != companyId) none *= 1 - TiePath.StrengthOf(first, ties[i]);
            }
        }

        return 1 - none;
    }

    /// <summary>Whether a tie was known before a day.</summary>
    public static bool WasKnown(Tie tie, DateOnly before) => tie.AsOf is not { } known || known < before;

    /// <summary>How much the tie's resident counts: as graded, else <see cref="UngradedImportance"/>.</summary>
    public static double ImportanceOf(Tie tie) => tie.Importance ?? UngradedImportance;

    /// <summary>Strength of a tie: stated, or the default of its kind (domain 3.6).</summary>
    public static double StrengthOf(Tie tie) => tie.Strength ?? tie.Kind switch
    {
        TieKind.SupplierOf => 0.8,
        TieKind.CustomerOf => 0.7,
        TieKind.InvestsIn or TieKind.InvestedBy => 0.9,
        TieKind.JointVenture or TieKind.TechnologyPartner => 0.6,
        _ => 0.3,
    };

    private Tie[] FirstHalves(Tie tie) => _byCompany.GetValueOrDefault(tie.ResidentId, []);
}
