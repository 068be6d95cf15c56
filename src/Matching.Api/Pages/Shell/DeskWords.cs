using Microsoft.Extensions.Localization;
using MudBlazor;

namespace Matching.Api.Pages.Shell;

/// <summary>The words that the library's controls say by themselves, in the user's language.</summary>
internal sealed class DeskWords(IHttpContextAccessor http) : MudLocalizer
{
    private static readonly Dictionary<string, string> Chinese = new(StringComparer.Ordinal)
    {
        ["MudInput_Clear"] = "清除",
        ["MudInput_Increment"] = "增加",
        ["MudInput_Decrement"] = "减少",
        ["MudSnackbar_Close"] = "关闭",
        ["MudDialog_Close"] = "关闭",
        ["MudAlert_Close"] = "关闭",
        ["MudChip_Close"] = "移除",
        ["MudFileUpload_FileSizeError"] = "文件 {0} 太大，上限 {1}。",
        ["MudBaseDatePicker_NextMonth"] = "下个月",
        ["MudBaseDatePicker_PrevMonth"] = "上个月",
        ["MudBaseDatePicker_NextYear"] = "下一年",
        ["MudBaseDatePicker_PrevYear"] = "上一年",
        ["Converter_InvalidNumber"] = "不是数字",
        ["Converter_ConversionFailed"] = "无法识别",
    };

    // The live page keeps the request that opened it, so its cookie tells the language here too.
    public override LocalizedString this[string key] =>
        http.HttpContext is { } context && Language.IsEnglish(context.Request.Cookies[Language.Cookie]) || !Chinese.TryGetValue(key, out var word)
            ? new LocalizedString(key, key, resourceNotFound: true)
            : new LocalizedString(key, word);
}
