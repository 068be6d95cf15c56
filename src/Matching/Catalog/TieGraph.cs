using Matching.Domain;

namespace Matching.Catalog;

/// <summary>Ties from resident firms to companies (以企引企, domain 3.6).</summary>
public sealed class TieGraph
{
    private readonly ILookup<string, Tie> _byCompany;

    internal TieGraph(IReadOnlyList<Tie> ties)
    {
        // Strengths are multiplied up: in another order the last digit of the product may differ.
        _byCompany = ties.OrderBy(t => t.Key, StringComparer.Ordinal).ToLookup(t => t.CompanyId, StringComparer.Ordinal);
        ResidentIds = ties.Select(t => t.ResidentId).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The firms that can introduce somebody.</summary>
    public IReadOnlySet<string> ResidentIds { get; }

    /// <summary>Ties to a company that were known before a day.</summary>
    public IEnumerable<Tie> To(string companyId, DateOnly before) =>
        _byCompany[companyId].Where(t => t.AsOf is not { } known || known < before);

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
