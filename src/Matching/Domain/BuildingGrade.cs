namespace Matching.Domain;

/// <summary>A building's grade (等级, domain 2.2).</summary>
public enum BuildingGrade
{
    /// <summary>超甲级.</summary>
    SuperA,

    /// <summary>甲级.</summary>
    A,

    /// <summary>乙级.</summary>
    B,

    /// <summary>丙级.</summary>
    C,

    /// <summary>产业园.</summary>
    IndustrialPark,

    /// <summary>孵化器.</summary>
    Incubator,

    /// <summary>仓库.</summary>
    Warehouse,

    /// <summary>旧厂房改造.</summary>
    ConvertedFactory,
}
