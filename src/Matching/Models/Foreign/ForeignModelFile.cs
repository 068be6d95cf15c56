namespace Matching.Models;

/// <summary>Reads the model file of another library, whichever of the known ones it is.</summary>
public static class ForeignModelFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">A LightGBM text model or an XGBoost JSON model; the content decides, not the name.</param>
    /// <exception cref="ModelRefusedException">It is neither, it is damaged, or it holds something that cannot be served; the message says what.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ForeignModel Read(string path) => Parse(File.ReadAllBytes(path), Path.GetFileName(path));

    /// <summary>Reads a file's content.</summary>
    /// <param name="content">The content.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <exception cref="ModelRefusedException">As for <see cref="Read"/>.</exception>
    public static ForeignModel Parse(byte[] content, string file)
    {
        if (LightGbmText.Begins(content)) return LightGbmText.Parse(content, file);
        if (XgBoostJson.Begins(content)) return XgBoostJson.Parse(content, file);
        throw new Refusal(file).Of(
            "既不是 LightGBM 文本模型，也不是 XGBoost 的 JSON 模型。请用 save_model('x.txt')（LightGBM）或 save_model('x.json')（XGBoost）保存",
            "it is neither a LightGBM text model nor an XGBoost JSON model. Save it with save_model('x.txt') (LightGBM) or save_model('x.json') (XGBoost)");
    }
}
