namespace Matching.Domain;

/// <summary>State of fit-out (装修, domain 2.2). It decides how many months pass before a tenant can work.</summary>
public enum FitOut
{
    /// <summary>毛坯, 3 months.</summary>
    Shell,

    /// <summary>简装, 1.5 months.</summary>
    BasicFit,

    /// <summary>精装带家具, half a month.</summary>
    Furnished,

    /// <summary>定制, 5 months.</summary>
    Custom,
}
