using Matching.Domain;

namespace Matching.Catalog;

/// <summary>Ties from resident firms to companies (以企引企, domain 3.6).</summary>
public sealed class TieGraph
{
    private readonly Dictionary<string, Tie[]> _byCompany;

    internal TieGraph(IReadOnlyList<Tie> ties)
    {
        // Strengths are multiplied up: in another order the last digit of the product may differ.
        _byCompany = ties.OrderBy(t => t.Key, StringComparer.Ordinal).GroupBy(t => t.CompanyId, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        ResidentIds = ties.Select(t => t.ResidentId).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The firms that can introduce somebody.</summary>
    public IReadOnlySet<string> ResidentIds { get; }

    /// <summary>The companies that somebody is tied to.</summary>
    public IReadOnlyCollection<string> CompanyIds => _byCompany.Keys;

    /// <summary>Ties to a company that were known before a day.</summary>
    public IEnumerable<Tie> To(string companyId, DateOnly before) =>
        _byCompany.TryGetValue(companyId, out var ties) ? ties.Where(t => WasKnown(t, before)) : [];

    /// <summary>All ties to a company, whenever they became known, ordered by key.</summary>
    public ReadOnlySpan<Tie> AllTo(string companyId) => _byCompany.GetValueOrDefault(companyId);

    /// <summary>Whether a tie was known before a day.</summary>
    public static bool WasKnown(Tie tie, DateOnly before) => tie.AsOf is not { } known || known < before;

    /// <summary>Strength of a tie: stated, or the default of its kind (domain 3.6).</summary>
    public static double StrengthOf(Tie tie) => tie.Strength ?? tie.Kind switch
    {
        TieKind.SupplierOf => 0.8,
        TieKind.CustomerOf => 0.7,
        TieKind.InvestsIn or TieKind.InvestedBy => 0.9,
        TieKind.JointVenture or TieKind.TechnologyPartner => 0.6,
        _ => 0.3,
    };
}
