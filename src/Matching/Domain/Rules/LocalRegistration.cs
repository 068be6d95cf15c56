namespace Matching.Domain;

/// <summary>Whether a company is registered in the district.</summary>
public static class LocalRegistration
{
    // Gongshu, and Xiacheng, which became part of it in 2021: companies keep the digits they were given.
    private static readonly string[] Divisions = ["330105", "330103"];

    /// <summary>Whether its credit code was given in the district. A code from elsewhere, and none at all, say nothing of its subsidiaries.</summary>
    public static bool Has(Company company) => Uscc.TryParse(company.Uscc, out var code, out _) && Divisions.Contains(code.Division);
}
