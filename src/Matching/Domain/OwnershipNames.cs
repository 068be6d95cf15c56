namespace Matching.Domain;

/// <summary>What the kinds of ownership are called.</summary>
public static class OwnershipNames
{
    /// <summary>The name: 民营.</summary>
    public static Text Name(this Ownership ownership) => ownership switch
    {
        Ownership.CentralSoe => new("央企", "central state-owned"),
        Ownership.ProvincialSoe => new("省属国企", "provincial state-owned"),
        Ownership.MunicipalSoe => new("市属国企", "municipal state-owned"),
        Ownership.DistrictSoe => new("区属国企", "district state-owned"),
        Ownership.Private => new("民营", "private"),
        Ownership.Foreign => new("外资", "foreign"),
        Ownership.HkMoTw => new("港澳台", "Hong Kong, Macao, Taiwan"),
        Ownership.Mixed => new("混合所有制", "mixed"),
        Ownership.Collective => new("集体", "collective"),
        _ => throw new ArgumentOutOfRangeException(nameof(ownership), ownership, "There is no such ownership."),
    };
}
