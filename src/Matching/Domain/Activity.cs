namespace Matching.Domain;

/// <summary>What is done in a space: the columns of the land-use compatibility matrix (domain 1.2).</summary>
public enum Activity
{
    /// <summary>总部办公 headquarters or office.</summary>
    Headquarters,

    /// <summary>研发设计 research and development, IC design, software.</summary>
    ResearchDesign,

    /// <summary>实验中试 laboratory, pilot and test.</summary>
    LabTest,

    /// <summary>轻型制造 light manufacturing.</summary>
    LightManufacturing,

    /// <summary>数据中心 data centre.</summary>
    DataCentre,

    /// <summary>直播影棚 studio or live room.</summary>
    Studio,

    /// <summary>汽车展厅 car showroom.</summary>
    CarShowroom,

    /// <summary>汽修车间 car workshop.</summary>
    CarWorkshop,

    /// <summary>仓储分拣 warehouse and sorting.</summary>
    Warehouse,

    /// <summary>零售餐饮 retail, food and beverage.</summary>
    Retail,

    /// <summary>酒店 hotel.</summary>
    Hotel,

    /// <summary>住宅 housing.</summary>
    Housing,

    /// <summary>会展文化 exhibition and culture.</summary>
    Exhibition,

    /// <summary>批发市场 wholesale market.</summary>
    WholesaleMarket,
}
