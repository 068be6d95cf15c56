using Matching.Domain;

namespace Matching.Reports;

/// <summary>What the kinds of an exposure report are called.</summary>
public static class ExposureWords
{
    /// <summary>What kinds are told apart by.</summary>
    public static Text By(string by) => by switch
    {
        "tier" => new("企业层级", "tier"),
        "ownership" => new("所有制", "ownership"),
        "region" => new("地区", "region"),
        "center" => new("产业中心", "center"),
        "listing" => new("上市", "listing"),
        "size" => new("规模", "size"),
        _ => new(by, by),
    };

    /// <summary>A kind.</summary>
    public static Text Of(string by, string of) => of switch
    {
        "unknown" => new("未知", "unknown"),
        "none" => new("不属于任何中心", "none"),
        "listed" => new("已上市", "listed"),
        "unlisted" => new("未上市", "not listed"),
        "small" => new("中小或未上市", "small or not listed"),
        "other" => new("其他", "other"),
        _ when by == "tier" => new($"{of} 层", $"tier {of}"),
        _ when by == "center" && CenterIds.TryParse(of, out var center) => center.Name(),
        _ when by == "ownership" && Enum.TryParse<Ownership>(of, out var ownership) => Owned(ownership),
        _ => new(of, of),
    };

    private static Text Owned(Ownership ownership) => ownership switch
    {
        Ownership.CentralSoe => new("央企", "central state-owned"),
        Ownership.ProvincialSoe => new("省属国企", "provincial state-owned"),
        Ownership.MunicipalSoe => new("市属国企", "municipal state-owned"),
        Ownership.DistrictSoe => new("区属国企", "district state-owned"),
        Ownership.Private => new("民营", "private"),
        Ownership.Foreign => new("外资", "foreign"),
        Ownership.HkMoTw => new("港澳台", "Hong Kong, Macao, Taiwan"),
        Ownership.Mixed => new("混合所有制", "mixed"),
        _ => new("集体", "collective"),
    };
}
