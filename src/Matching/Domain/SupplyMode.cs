namespace Matching.Domain;

/// <summary>How land is supplied (供应方式, domain 1.3).</summary>
public enum SupplyMode
{
    /// <summary>拍卖.</summary>
    PublicAuction,

    /// <summary>挂牌.</summary>
    Listing,

    /// <summary>招标.</summary>
    Tender,

    /// <summary>标准地.</summary>
    StandardLand,

    /// <summary>协议.</summary>
    Agreement,

    /// <summary>先租后让.</summary>
    LeaseThenGrant,

    /// <summary>租赁.</summary>
    Lease,

    /// <summary>划拨.</summary>
    Allocation,
}
