namespace Matching.Domain;

/// <summary>What a building was built as (类型, domain 2.2).</summary>
public enum BuildingType
{
    /// <summary>写字楼.</summary>
    OfficeTower,

    /// <summary>综合体.</summary>
    MixedComplex,

    /// <summary>低层园区.</summary>
    ParkLowRise,

    /// <summary>标准厂房.</summary>
    StandardFactory,

    /// <summary>物流仓库.</summary>
    LogisticsWarehouse,

    /// <summary>直播基地.</summary>
    LiveBase,

    /// <summary>数据机房.</summary>
    DataHall,

    /// <summary>独栋总部.</summary>
    SingleHq,
}
