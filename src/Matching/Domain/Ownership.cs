namespace Matching.Domain;

/// <summary>Who owns a company (所有制). Context for reports; never lowers a score.</summary>
public enum Ownership
{
    /// <summary>央企.</summary>
    CentralSoe,

    /// <summary>省属国企.</summary>
    ProvincialSoe,

    /// <summary>市属国企.</summary>
    MunicipalSoe,

    /// <summary>区属国企.</summary>
    DistrictSoe,

    /// <summary>民营.</summary>
    Private,

    /// <summary>外资.</summary>
    Foreign,

    /// <summary>港澳台.</summary>
    HkMoTw,

    /// <summary>混合所有制.</summary>
    Mixed,

    /// <summary>集体.</summary>
    Collective,
}
