namespace Matching.Domain;

/// <summary>What the company is to the resident firm, in words: 供应商 where it supplies it.</summary>
public static class TieKindNames
{
    /// <summary>The name of a kind, as seen from the resident.</summary>
    public static Text Of(TieKind kind) => kind switch
    {
        TieKind.InvestsIn => new("参股企业", "holding"),
        TieKind.InvestedBy => new("股东", "shareholder"),
        TieKind.SupplierOf => new("供应商", "supplier"),
        TieKind.CustomerOf => new("客户", "customer"),
        TieKind.JointVenture => new("合资或合作项目", "joint venture"),
        TieKind.TechnologyPartner => new("技术合作", "technology partner"),
        TieKind.SameChamber => new("同商会", "same chamber"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of tie."),
    };
}
