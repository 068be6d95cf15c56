namespace Matching.Domain;

/// <summary>What relates a resident firm to a company (domain 3.3, 3.6).</summary>
public enum TieKind
{
    /// <summary>Equity, the resident holds the company.</summary>
    InvestsIn,

    /// <summary>Equity, the company holds the resident.</summary>
    InvestedBy,

    /// <summary>The company supplies the resident.</summary>
    SupplierOf,

    /// <summary>The company buys from the resident.</summary>
    CustomerOf,

    /// <summary>A joint venture or joint project.</summary>
    JointVenture,

    /// <summary>Technical cooperation.</summary>
    TechnologyPartner,

    /// <summary>Same chamber or association.</summary>
    SameChamber,
}
