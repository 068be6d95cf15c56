namespace Matching.Domain;

/// <summary>The six industry centers (六大产业中心) of the district. A company may fit none of them.</summary>
public enum CenterId
{
    /// <summary>集成电路设计, <c>ic-design</c>.</summary>
    IcDesign,

    /// <summary>汽车互联网, <c>auto-internet</c>.</summary>
    AutoInternet,

    /// <summary>直播电商, <c>live-commerce</c>.</summary>
    LiveCommerce,

    /// <summary>文化创意, <c>cultural-creative</c>.</summary>
    CulturalCreative,

    /// <summary>大数据, <c>big-data</c>.</summary>
    BigData,

    /// <summary>智能物流, <c>smart-logistics</c>.</summary>
    SmartLogistics,
}
