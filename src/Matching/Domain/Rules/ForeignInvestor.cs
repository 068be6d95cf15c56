namespace Matching.Domain;

/// <summary>Whether the list for foreign investors speaks about a company.</summary>
public static class ForeignInvestor
{
    /// <summary>
    /// Yes by its ownership, or, where that is unknown, by a headquarters abroad. No for every other one that is known or sits in China.
    /// Null for Hong Kong, Macao and Taiwan, whose investors the list binds by analogy while other agreements exempt some of them, and when nothing is known.
    /// </summary>
    public static bool? Is(Company company) => (company.Ownership, company.Country) switch
    {
        (Ownership.Foreign, _) => true,
        (Ownership.HkMoTw, _) => null,
        ({ }, _) => false,
        (null, { } country) => country is not "中国" && !country.Equals("China", StringComparison.OrdinalIgnoreCase),
        _ => null,
    };
}
