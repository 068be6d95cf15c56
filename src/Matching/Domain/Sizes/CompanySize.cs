namespace Matching.Domain;

/// <summary>How large a company is by the state's statistics (<see cref="CompanySizes"/>), from the smallest.</summary>
public enum CompanySize
{
    /// <summary>微型.</summary>
    Micro,

    /// <summary>小型.</summary>
    Small,

    /// <summary>中型.</summary>
    Medium,

    /// <summary>大型.</summary>
    Large,
}
